// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.application.ApplicationView.ApplicantView;
import org.zhongfu.intake.application.ApplicationView.ApplyingRepresentativeView;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.Masks;
import org.zhongfu.intake.person.PersonViews;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;

/** Makes the views of applications: names and descriptions in full only for callers who may see them. */
@ApplicationScoped
class ApplicationViews {

    private final ApplicationRepository applications;
    private final RowEncryption encryption;

    ApplicationViews(ApplicationRepository applications, RowEncryption encryption) {
        this.applications = applications;
        this.encryption = encryption;
    }

    ApplicationView of(Application application, Caller caller, Locale locale) {
        return ofAll(List.of(application), caller, locale).apply(application);
    }

    /** Makes the views of these applications; what they need is read once for all of them. */
    Function<Application, ApplicationView> ofAll(List<Application> rows, Caller caller, Locale locale) {
        if (!caller.isAnyOf(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER)) {
            return application -> of(application, null, caller, locale);
        }
        Map<ApplicationId, List<ApplicationId>> similar = applications.findSimilar(
                caller, rows.stream().map(Application::id).toList());
        return application -> of(application, similar.getOrDefault(application.id(), List.of()), caller, locale);
    }

    private ApplicationView of(
            Application application, @Nullable List<ApplicationId> similar, Caller caller, Locale locale) {
        boolean full = PersonViews.seesFullNames(caller) || application.belongsTo(caller);
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
                new ApplicationView.ApplicationLinks(application.personId(), similar),
                new ApplicationView.DecisionReason(
                        application.reasonCode(), application.reason(encryption), Appeal.of(application, locale)),
                RecordTimes.of(application.provenance()));
    }

    private ApplicantView applicant(Application application, boolean full) {
        @Nullable DocumentNumber number = application.document(encryption);
        @Nullable String phone = application.phone(encryption);
        return new ApplicantView(
                full ? application.applicantName() : Masks.name(application.applicantName()),
                number == null ? null : number.type(),
                number == null ? null : number.masked(),
                phone == null ? null : Masks.phone(phone),
                representative(application, full));
    }

    private @Nullable ApplyingRepresentativeView representative(Application application, boolean full) {
        ApplicantDetails applicant = application.applicant();
        @Nullable
        ApplyingRepresentative sent = applicant.representative(application.id().value(), encryption);
        if (sent == null) {
            return null;
        }
        @Nullable DocumentNumber number = sent.document().orElse(null);
        return new ApplyingRepresentativeView(
                full ? sent.name() : Masks.name(sent.name()),
                Masks.phone(sent.phone()),
                number == null ? null : number.type(),
                number == null ? null : number.masked(),
                sent.kind(),
                sent.relation(),
                applicant.representativeEntryId());
    }
}
