// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import org.jspecify.annotations.Nullable;

/** What a piece of evidence says, for the rule of the target groups. */
record Proof(
        EvidenceType type,
        @Nullable String category,
        @Nullable Integer disabilityType,
        @Nullable Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        DayRange validity) {}
