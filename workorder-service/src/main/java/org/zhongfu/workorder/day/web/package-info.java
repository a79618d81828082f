// SPDX-License-Identifier: Apache-2.0
/** The day of a worker over HTTP: as JSON, as a page to print and as iCalendar. */
@NullMarked
package org.zhongfu.workorder.day.web;

import org.jspecify.annotations.NullMarked;
