// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Problem;

/** Shows the progress of an application to holders of its receipt number and query code. */
@ApplicationScoped
public class ProgressService {

    private static final String NO_HASH = "0".repeat(64);

    private final ApplicationRepository applications;
    private final ApplicationViews views;
    private final ProgressAttempts attempts;
    private final RowEncryption encryption;

    ProgressService(
            ApplicationRepository applications,
            ApplicationViews views,
            ProgressAttempts attempts,
            RowEncryption encryption) {
        this.applications = applications;
        this.views = views;
        this.attempts = attempts;
        this.encryption = encryption;
    }

    /**
     * The progress of an application.
     *
     * @throws Problem 404 for an unknown receipt number and for a wrong code, 429 after too many wrong codes
     */
    @Transactional
    public ProgressView progress(@Nullable String receipt, @Nullable String code, Locale locale) {
        if (receipt == null || code == null) {
            throw Problem.invalid(receipt == null ? "receipt" : "code", "is required", "查询进度须填写回执编号和查询码");
        }
        if (!Receipt.isWellFormed(receipt)) {
            throw Problem.notFound();
        }
        int wait = attempts.count(receipt);
        if (wait > 0) {
            throw Problem.tooManyRequests(wait);
        }
        Optional<Application> application = applications.findByReceipt(receipt);
        String hash = application.map(Application::queryCodeHash).orElse(NO_HASH);
        if (!QueryCodes.matches(encryption, receipt, code, hash) || application.isEmpty()) {
            throw Problem.notFound();
        }
        attempts.takeBack(receipt);
        return views.progress(application.get(), locale);
    }
}
