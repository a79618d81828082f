// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a matching run, and the transitions between them. */
public enum MatchingRunStatus implements State<MatchingRunStatus> {
    /** Its needs are held; it waits for its time and for a replica. */
    QUEUED,
    /** The needs are allocated together. */
    SEARCHING,
    /** The decisions can be read; no offer is made yet. */
    PROPOSED,
    /** The offers are being made. */
    APPLYING,
    /** All offers that were possible are made. */
    APPLIED,
    /** It was cancelled; offers that were made stay. */
    CANCELLED,
    /** It was not applied in time. */
    LAPSED,
    /** The search or the offers failed; offers that were made stay. */
    FAILED;

    @Override
    public Set<MatchingRunStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(SEARCHING, CANCELLED, FAILED);
            case SEARCHING -> EnumSet.of(PROPOSED, CANCELLED, FAILED);
            case PROPOSED -> EnumSet.of(APPLYING, CANCELLED, LAPSED);
            case APPLYING -> EnumSet.of(APPLIED, CANCELLED, FAILED);
            case APPLIED, CANCELLED, LAPSED, FAILED -> EnumSet.noneOf(MatchingRunStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("matching-run-statuses", this);
    }
}
