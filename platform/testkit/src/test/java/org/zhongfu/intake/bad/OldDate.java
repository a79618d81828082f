// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import java.util.Date;

/** Holds a date that can change. */
public record OldDate(Date date) {}
