// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;

/** Finds the version of the instrument of a request. */
final class InstrumentChoice {

    private InstrumentChoice() {}

    /**
     * The instrument for a person on the day of the assessment.
     *
     * @throws Problem 400 when there is no such instrument or version; 422 when it is not for the person or not yet in use
     */
    static Instrument of(AssessPersonRequest request, PersonFile person, LocalDate day) {
        Instrument instrument = find(request, day)
                .orElseThrow(() -> Problem.invalid(
                        "instrument",
                        "is not an instrument in this version; see GET /api/v1/assessment-instruments",
                        "没有该量表或该版本，请查看 GET /api/v1/assessment-instruments"));
        return requireFor(instrument, person, day);
    }

    /**
     * The instrument, when it is for the person and in use on the day.
     *
     * @throws Problem 422
     */
    static Instrument requireFor(Instrument instrument, PersonFile person, LocalDate day) {
        if (day.isBefore(instrument.use().validFrom())) {
            throw Problem.rule(
                    "instrumentVersion",
                    "is used from " + instrument.use().validFrom() + ", after the day of the assessment",
                    "自 " + instrument.use().validFrom() + " 起使用，晚于评估日期");
        }
        int age = Ages.on(day, person.birthDate());
        if (!instrument.use().includesAge(age)) {
            LocalizedText ages = instrument.use().ages();
            throw Problem.rule(
                    "instrument",
                    "is for persons " + ages.en() + "; the person was of another age on the day of the assessment",
                    "适用于" + ages.zh() + "人员，该人员评估当日年龄不符");
        }
        return instrument;
    }

    private static Optional<Instrument> find(AssessPersonRequest request, LocalDate day) {
        return request.instrumentVersion() == null
                ? Instruments.findOn(request.instrument(), day)
                : Instruments.find(request.instrument(), request.instrumentVersion());
    }
}
