// SPDX-License-Identifier: Apache-2.0
/** Audit entries as events: who did what, to which subject, and why. */
@NullMarked
package org.zhongfu.contracts.audit;

import org.jspecify.annotations.NullMarked;
