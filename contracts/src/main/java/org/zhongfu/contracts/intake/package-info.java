// SPDX-License-Identifier: Apache-2.0
/** Events published by the intake service: applications, persons, assessments, needs, and the facts eligibility rules use. */
@NullMarked
package org.zhongfu.contracts.intake;

import org.jspecify.annotations.NullMarked;
