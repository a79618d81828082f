// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;

/**
 * How to appeal against a rejection (Social Assistance Law, art. 76; Administrative Reconsideration Law, art. 20).
 *
 * @param withinDays number of days after the applicant learns of the decision
 * @param until last day of the period, counted from the day of the decision
 * @param text what the applicant can do, in the language of the request
 */
public record Appeal(
        @Min(1) int withinDays,
        LocalDate until,
        @Size(max = 500) String text) {

    private static final int DAYS = 60;
    private static final LocalizedText TEXT = LocalizedText.of(
            "You may apply for administrative reconsideration within 60 days of learning of this decision, or bring an"
                    + " administrative action before a people's court.",
            "如对本决定不服，可自知道本决定之日起 60 日内依法申请行政复议，也可以依法向人民法院提起行政诉讼。");

    /** How to appeal against the rejection of an application; null when it was not rejected. */
    static @Nullable Appeal of(Application application, Locale locale) {
        return application.status() == ApplicationStatus.REJECTED ? against(application.lastStepAt(), locale) : null;
    }

    static Appeal against(Instant decidedAt, Locale locale) {
        return new Appeal(DAYS, Zones.dayOf(decidedAt).plusDays(DAYS), TEXT.in(locale));
    }
}
