// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.application.ApplicationView.ApplicantView;
import org.zhongfu.intake.person.IdNumber;
import org.zhongfu.intake.person.Masks;
import org.zhongfu.intake.person.PersonViews;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Makes the views of applications: names and descriptions in full only for callers who may see them. */
@ApplicationScoped
class ApplicationViews {

    private final RowEncryption encryption;

    ApplicationViews(RowEncryption encryption) {
        this.encryption = encryption;
    }

    ApplicationView of(Application application, Caller caller, Locale locale) {
        boolean full = PersonViews.seesFullNames(caller)
                || (!caller.anonymous() && application.provenance().createdBy().equals(caller.subject()));
        return new ApplicationView(
                application.id(),
                application.revision(),
                new ApplicationView.ReceiptCodes(application.receipt(), null),
                new ApplicationView.StateLabel(
                        application.status(), application.status().label().in(locale)),
                application.channel(),
                application.areaCode(),
                applicant(application, full),
                application.requestedItems(),
                full ? application.description(encryption) : null,
                application.personId(),
                new ApplicationView.DecisionReason(
                        application.reasonCode(), application.reason(), appeal(application, locale)),
                RecordTimes.of(application.provenance()));
    }

    ProgressView progress(Application application, Locale locale) {
        return new ProgressView(
                application.receipt(),
                application.status(),
                application.status().label().in(locale),
                application.steps().stream()
                        .map(step -> new ProgressView.ProgressStep(
                                step.stage(), step.stage().label().in(locale), step.reachedAt()))
                        .toList(),
                application.reason(),
                appeal(application, locale));
    }

    private ApplicantView applicant(Application application, boolean full) {
        @Nullable String idNumber = application.idNumber(encryption);
        @Nullable String phone = application.phone(encryption);
        return new ApplicantView(
                full ? application.applicantName() : Masks.name(application.applicantName()),
                idNumber == null
                        ? null
                        : IdNumber.parse(idNumber).map(IdNumber::masked).orElse(null),
                phone == null ? null : Masks.phone(phone));
    }

    private static @Nullable Appeal appeal(Application application, Locale locale) {
        return application.status() == ApplicationStatus.REJECTED
                ? Appeal.against(application.lastStepAt(), locale)
                : null;
    }
}
