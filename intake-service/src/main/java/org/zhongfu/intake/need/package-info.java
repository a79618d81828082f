// SPDX-License-Identifier: Apache-2.0
/** Needs and their ledger (需求台账): which service a person needs, how many units, and when. */
@NullMarked
package org.zhongfu.intake.need;

import org.jspecify.annotations.NullMarked;
