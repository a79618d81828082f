// SPDX-License-Identifier: Apache-2.0
/** Tests of the team rule. */
@NullMarked
package org.zhongfu.matching.team;

import org.jspecify.annotations.NullMarked;
