// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhongfu.intake.access.ServingDelivery;
import org.zhongfu.intake.clock.CaseEvents;
import org.zhongfu.testkit.access.AccessMatrixTest;
import org.zhongfu.testkit.access.Sample;

@QuarkusTest
class AccessMatrixQuarkusTest extends AccessMatrixTest {

    @Inject
    ServingDelivery delivery;

    @Inject
    CaseEvents cases;

    @Override
    protected List<Sample> makeSamples() {
        CaseFile file = CaseFile.make(delivery);
        ApplicationSamples applications = new ApplicationSamples(file);
        PersonSamples persons = new PersonSamples(file);
        RelationSamples relations = new RelationSamples(file);
        return List.of(
                applications.ofAgency(),
                applications.ofApplicant(),
                applications.submission(),
                applications.disclosed(),
                applications.progress(),
                applications.clocks(cases),
                persons.ofFile(),
                persons.listed(),
                persons.ofDeceased(),
                persons.ofVoided(),
                persons.disclosed(),
                persons.history(),
                persons.merges(),
                persons.contactCard(),
                persons.assessment(),
                persons.evidence(),
                persons.evidenceVersions(),
                persons.need(),
                persons.ledger(),
                persons.duplicates(),
                relations.representatives(),
                relations.disclosed(),
                relations.contactCard(),
                relations.household(),
                applications.notice());
    }

    @Override
    protected Map<String, String> schemasWithoutSample() {
        return Map.ofEntries(
                Map.entry("BasisView", "officers read it in full, others not at all; see SmartAssessmentQuarkusTest"),
                Map.entry("OutcomeView", "officers read it in full, others not at all; see OutcomeQuarkusTest"),
                Map.entry("OutcomeFollowUp", "officers read it in full, others not at all; see OutcomeQuarkusTest"),
                Map.entry("SurveyEntryView", "see SurveyRoundQuarkusTest"),
                Map.entry(
                        "SurveyContactView",
                        "surveyors read it in full, others not at all; see SurveyRoundQuarkusTest"),
                Map.entry("SurveyAssignmentView", "officers read it in full, others not at all"),
                Map.entry("SurveyAttemptView", "the note is a text by the rule of ClockView.prolongReason"),
                Map.entry("SurveyRoundView", "an account, by the rule of EvidenceVersionView.recordedBy"),
                Map.entry("PersonChange", "officers read it in full, others not at all"),
                Map.entry("SmartAssessmentView", "officers read it in full, others not at all"),
                Map.entry("SuggestionDecided", "officers read it in full, others not at all"),
                Map.entry("ChildAlertView", "officers read it in full, others not at all; see ChildAlertQuarkusTest"),
                Map.entry("AssessmentView.circumstances", "codes, by the rule of AssessmentView.answers"),
                Map.entry("AssessmentView.stepReason", "the text of a dispute, by the rule of ClockView.prolongReason"),
                Map.entry(
                        "AssessmentView.changeReason", "the text of a report, by the rule of ClockView.prolongReason"),
                Map.entry("AssessmentView.disputedBy", "a code, by the rule of AssessmentView.level"),
                Map.entry("AssessmentView.dueReason", "a code, by the rule of AssessmentView.level"),
                Map.entry("AssessmentDueView", "the codes of AssessmentView, without answers and level"),
                Map.entry("NeedView.gapReason", "follows from work orders; a code, by the rule of NeedView.reasonCode"),
                Map.entry("NeedView.requestCorrection", "the text of a correction, by the rule of NeedView.reason"),
                Map.entry("ProgressDue", "the text is that of ClockView, by the same rule as ProgressView.reason"),
                Map.entry("EvidenceVersionView.assistanceCategory", "the content of EvidenceView"),
                Map.entry("EvidenceVersionView.livingAlone", "the content of EvidenceView"));
    }
}
