// SPDX-License-Identifier: Apache-2.0
/** The units of matches by state, and the only class that moves them. */
@NullMarked
package org.zhongfu.matching.match.units;

import org.jspecify.annotations.NullMarked;
