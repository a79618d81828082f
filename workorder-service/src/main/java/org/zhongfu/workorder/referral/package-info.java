// SPDX-License-Identifier: Apache-2.0
/** Referrals of persons to resources of other organisations, and what came of them. */
@NullMarked
package org.zhongfu.workorder.referral;

import org.jspecify.annotations.NullMarked;
