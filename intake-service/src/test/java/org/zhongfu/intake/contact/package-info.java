// SPDX-License-Identifier: Apache-2.0
/** The contact card. */
@NullMarked
package org.zhongfu.intake.contact;

import org.jspecify.annotations.NullMarked;
