// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A piece of evidence (证明材料) of a person.
 *
 * @param version 1 when it was added, one more with each step
 * @param content what it states now
 * @param state the state
 * @param times when it was recorded first
 */
public record EvidenceView(
        EvidenceId id,
        long version,
        PersonId personId,
        @JsonUnwrapped EvidenceContent content,
        @JsonUnwrapped EvidenceState state,
        @JsonUnwrapped RecordTimes times) {}
