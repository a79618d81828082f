// SPDX-License-Identifier: Apache-2.0
/** Recurring visits over HTTP. */
@NullMarked
package org.zhongfu.workorder.recurrence.web;

import org.jspecify.annotations.NullMarked;
