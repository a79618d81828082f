// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.application.DiscloseApplicationRequest.ApplicationField;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** Shows plain values of applications for a stated purpose; each disclosure leaves an audit entry. */
@ApplicationScoped
public class ApplicationDisclosureService {

    private final ApplicationRepository applications;
    private final RowEncryption encryption;
    private final Disclosures disclosures;

    ApplicationDisclosureService(
            ApplicationRepository applications, RowEncryption encryption, Disclosures disclosures) {
        this.applications = applications;
        this.encryption = encryption;
        this.disclosures = disclosures;
    }

    /**
     * The requested values of an application.
     *
     * @throws Problem 404 when the caller may see no such application, 429 after too many disclosures
     */
    @Transactional
    public DisclosedApplicationView disclose(Caller caller, ApplicationId id, DiscloseApplicationRequest request) {
        Application application = applications.findVisible(caller, id).orElseThrow(Problem::notFound);
        Set<ApplicationField> fields = request.fields();
        disclosures.record(caller, DisclosureKind.APPLICATION_DISCLOSED, id, request.purpose(), fields);
        return new DisclosedApplicationView(
                id,
                fields.contains(ApplicationField.ID_NUMBER) ? number(application) : null,
                fields.contains(ApplicationField.PHONE) ? application.phone(encryption) : null,
                fields.contains(ApplicationField.ADDRESS) ? application.address(encryption) : null,
                fields.contains(ApplicationField.DESCRIPTION) ? application.description(encryption) : null,
                fields.contains(ApplicationField.REPRESENTATIVE_PHONE) ? representativePhone(application) : null);
    }

    private @Nullable String representativePhone(Application application) {
        ApplyingRepresentative sent =
                application.applicant().representative(application.id().value(), encryption);
        return sent == null ? null : sent.phone();
    }

    private @Nullable String number(Application application) {
        DocumentNumber number = application.document(encryption);
        return number == null ? null : number.value();
    }
}
