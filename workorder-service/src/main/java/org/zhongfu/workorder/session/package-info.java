// SPDX-License-Identifier: Apache-2.0
/** Group sessions: their plan, the enrolments of persons by their work orders, the waiting list and the attendances. */
@NullMarked
package org.zhongfu.workorder.session;

import org.jspecify.annotations.NullMarked;
