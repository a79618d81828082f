// SPDX-License-Identifier: Apache-2.0
/** What intake tells: applications, persons, assessments, needs, and the facts eligibility rules read. */
@NullMarked
package org.zhongfu.contracts.intake;

import org.jspecify.annotations.NullMarked;
