// SPDX-License-Identifier: Apache-2.0
/** The contact card (上门联系卡): what those who hold a live work order need to visit the person. */
@NullMarked
package org.zhongfu.intake.contact;

import org.jspecify.annotations.NullMarked;
