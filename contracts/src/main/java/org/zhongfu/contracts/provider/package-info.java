// SPDX-License-Identifier: Apache-2.0
/** Events published by the matching service about providers, their contracts and workers. */
@NullMarked
package org.zhongfu.contracts.provider;

import org.jspecify.annotations.NullMarked;
