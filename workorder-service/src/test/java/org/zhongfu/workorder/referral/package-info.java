// SPDX-License-Identifier: Apache-2.0
/** Tests of referrals. */
@NullMarked
package org.zhongfu.workorder.referral;

import org.jspecify.annotations.NullMarked;
