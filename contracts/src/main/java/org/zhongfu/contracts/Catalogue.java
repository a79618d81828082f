// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import java.util.List;
import org.zhongfu.contracts.audit.AuditRecorded;
import org.zhongfu.contracts.catalog.CatalogEvent;
import org.zhongfu.contracts.evaluation.EvaluationEvent;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.OutcomeEvent;
import org.zhongfu.contracts.intake.SurveyEvent;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.workorder.CertificateEvent;
import org.zhongfu.contracts.workorder.CounsellingEvent;
import org.zhongfu.contracts.workorder.ReferralEvent;
import org.zhongfu.contracts.workorder.SessionEvent;
import org.zhongfu.contracts.workorder.StayEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent;

/** All events of the system, by their CloudEvents types. */
public final class Catalogue {

    private Catalogue() {}

    /** A catalogue of every event family. */
    public static EventCatalogue all() {
        return new EventCatalogue(List.of(
                IntakeEvent.class,
                SurveyEvent.class,
                EligibilityFacts.class,
                OutcomeEvent.class,
                MatchingEvent.class,
                ProviderEvent.class,
                CatalogEvent.class,
                WorkOrderEvent.class,
                SessionEvent.class,
                CertificateEvent.class,
                StayEvent.class,
                ReferralEvent.class,
                CounsellingEvent.class,
                EvaluationEvent.class,
                AuditRecorded.class));
    }
}
