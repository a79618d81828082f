// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.time.Instant;
import java.util.List;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMergeUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.platform.kernel.UuidV7;

/** The merge of the person of one need into that of another, as intake publishes it. */
public final class MergeEvents {

    private static final Instant AT = Instant.parse("2025-07-01T01:00:00Z");

    private final PersonMergeId id = new PersonMergeId(UuidV7.next());
    private final NeedEvents surviving;
    private final NeedEvents duplicate;

    public MergeEvents(NeedEvents surviving, NeedEvents duplicate) {
        this.surviving = surviving;
        this.duplicate = duplicate;
    }

    public MergeEvent merged() {
        return new PersonsMerged(
                id,
                2,
                surviving.personId,
                duplicate.personId,
                List.of(new MovedNeed(duplicate.needId, surviving.personId, 1)),
                AT,
                false);
    }

    public MergeEvent undone() {
        return new PersonsMergeUndone(
                id,
                3,
                surviving.personId,
                duplicate.personId,
                List.of(new MovedNeed(duplicate.needId, duplicate.personId, 2)),
                AT,
                false);
    }
}
