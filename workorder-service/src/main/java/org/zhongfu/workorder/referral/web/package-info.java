// SPDX-License-Identifier: Apache-2.0
/** Referrals over HTTP. */
@NullMarked
package org.zhongfu.workorder.referral.web;

import org.jspecify.annotations.NullMarked;
