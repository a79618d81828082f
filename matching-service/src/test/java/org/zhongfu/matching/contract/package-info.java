// SPDX-License-Identifier: Apache-2.0
/** Tests of contracts and capacity. */
@NullMarked
package org.zhongfu.matching.contract;

import org.jspecify.annotations.NullMarked;
