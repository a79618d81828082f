// SPDX-License-Identifier: Apache-2.0
/** Needs and their ledger (需求台账): what service a person needs, how much and when. */
@NullMarked
package org.zhongfu.intake.need;

import org.jspecify.annotations.NullMarked;
