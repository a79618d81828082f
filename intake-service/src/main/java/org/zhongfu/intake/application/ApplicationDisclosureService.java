// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final ApplicationAudit audit;

    ApplicationDisclosureService(ApplicationRepository applications, RowEncryption encryption, ApplicationAudit audit) {
        this.applications = applications;
        this.encryption = encryption;
        this.audit = audit;
    }

    /**
     * The requested values of an application.
     *
     * @throws Problem 404 when the caller may see no such application
     */
    @Transactional
    public DisclosedApplicationView disclose(Caller caller, ApplicationId id, DiscloseApplicationRequest request) {
        Application application = applications.findVisible(caller, id).orElseThrow(Problem::notFound);
        Set<ApplicationField> fields = request.fields();
        String names = fields.stream().map(ApplicationField::name).sorted().collect(Collectors.joining(","));
        audit.record("APPLICATION_DISCLOSED", id, request.purpose(), "DISCLOSED " + names, caller);
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
