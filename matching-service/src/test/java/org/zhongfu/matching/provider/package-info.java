// SPDX-License-Identifier: Apache-2.0
/** Tests of providers. */
@NullMarked
package org.zhongfu.matching.provider;

import org.jspecify.annotations.NullMarked;
