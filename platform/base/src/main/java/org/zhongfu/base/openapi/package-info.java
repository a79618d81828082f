// SPDX-License-Identifier: Apache-2.0
/** Adds to the API description what follows from the contracts: the labels of codes. */
@NullMarked
package org.zhongfu.base.openapi;

import org.jspecify.annotations.NullMarked;
