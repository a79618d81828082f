// SPDX-License-Identifier: Apache-2.0
/** Tests of the units of matches. */
@NullMarked
package org.zhongfu.matching.match.units;

import org.jspecify.annotations.NullMarked;
