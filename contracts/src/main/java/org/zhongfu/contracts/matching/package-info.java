// SPDX-License-Identifier: Apache-2.0
/** Events published by the matching service about matches, the units of a need and visits proposed by plans. */
@NullMarked
package org.zhongfu.contracts.matching;

import org.jspecify.annotations.NullMarked;
