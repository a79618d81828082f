// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.intake.assessment.Instrument.Answer;
import org.zhongfu.intake.assessment.Instrument.Circumstance;
import org.zhongfu.intake.assessment.Instrument.Group;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.intake.assessment.Instrument.Level;
import org.zhongfu.intake.assessment.Instrument.Scoring;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A version of an instrument (评估量表) with everything that is needed to ask and to check a score.
 *
 * @param code code of the instrument
 * @param version version of the instrument, from 1
 * @param name name of the instrument
 * @param source law, standard or proposal on which it is based
 * @param use for whom and from when it is used
 * @param scoring how points become a score
 * @param maxScore highest score
 * @param itemGroups the items in groups
 * @param results the levels
 */
public record AssessmentInstrumentView(
        @Size(max = 64) String code,
        @Min(1) @Max(1_000) int version,
        @JsonUnwrapped InstrumentName name,
        @Size(max = 500) String source,
        @JsonUnwrapped InstrumentUse use,
        Scoring scoring,
        @Min(1) @Max(1_000) int maxScore,
        @Size(max = 20) List<InstrumentItemGroup> itemGroups,
        @JsonUnwrapped InstrumentResults results) {

    /**
     * The name of an instrument.
     *
     * @param label name in the language of the request
     * @param zh name in Chinese
     * @param en name in English
     */
    public record InstrumentName(
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en) {}

    /**
     * For whom and from when an instrument is used.
     *
     * @param validFrom first day on which the version is used
     * @param ageFrom lowest age in full years of whom it is for; absent means none
     * @param ageTo highest age in full years of whom it is for; absent means none
     * @param nextDueMonths after how many months the person is assessed again
     */
    public record InstrumentUse(
            LocalDate validFrom,

            @Nullable @Min(0) @Max(150) Integer ageFrom,

            @Nullable @Min(0) @Max(150) Integer ageTo,

            @Min(1) @Max(120) int nextDueMonths) {}

    /**
     * The levels of an instrument.
     *
     * @param levelList code list of the levels
     * @param bands the levels, from the best one to the worst, with their scores
     * @param mostSteps by how many levels circumstances worsen the result in total
     * @param circumstances circumstances (特殊情况) that worsen the level
     */
    public record InstrumentResults(
            @Size(max = 64) String levelList,
            @Size(max = 20) List<InstrumentBand> bands,
            @Min(0) @Max(10) int mostSteps,
            @Size(max = 20) List<InstrumentCircumstance> circumstances) {}

    /**
     * Items that have a score of their own.
     *
     * @param code code of the group
     * @param label name in the language of the request
     * @param zh name in Chinese
     * @param en name in English
     * @param weight part of the score in percent; absent unless the instrument scores in percent
     * @param maxPoints highest sum of points
     * @param questions the items in order
     */
    public record InstrumentItemGroup(
            @Size(max = 64) String code,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en,

            @Nullable @Min(1) @Max(100) Integer weight,

            @Min(0) @Max(1_000) int maxPoints,
            @Size(max = 100) List<InstrumentQuestion> questions) {}

    /**
     * One item.
     *
     * @param code code of the item, the key in {@code answers} of an assessment
     * @param label the item in the language of the request
     * @param zh the item in Chinese
     * @param en the item in English
     * @param options the answers it can have
     */
    public record InstrumentQuestion(
            @Size(max = 64) String code,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en,
            @Size(max = 20) List<InstrumentOption> options) {}

    /**
     * An answer an item can have.
     *
     * @param code code of the answer
     * @param label the answer in the language of the request
     * @param zh the answer in Chinese
     * @param en the answer in English
     * @param points its points
     * @param leadsTo the level is at least as bad as this one whatever the score; absent for most answers
     */
    public record InstrumentOption(
            @Size(max = 64) String code,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en,
            @Min(0) @Max(100) int points,
            @Nullable @Size(max = 64) String leadsTo) {}

    /**
     * A level with its scores.
     *
     * @param code code of the level in the list of the instrument
     * @param label the level in the language of the request
     * @param zh the level in Chinese
     * @param en the level in English
     * @param from lowest score, included; absent when no score alone leads to the level
     * @param to highest score, included
     */
    public record InstrumentBand(
            @Size(max = 64) String code,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en,

            @Nullable @Min(0) @Max(1_000) Integer from,

            @Nullable @Min(0) @Max(1_000) Integer to) {}

    /**
     * A circumstance that worsens the level.
     *
     * @param code code of the circumstance
     * @param label the circumstance in the language of the request
     * @param zh the circumstance in Chinese
     * @param en the circumstance in English
     * @param steps by how many levels it worsens the result
     * @param leadsTo the level is at least as bad as this one; absent when it is worsened by steps
     */
    public record InstrumentCircumstance(
            @Size(max = 64) String code,
            @Size(max = 150) String label,
            @Size(max = 150) String zh,
            @Size(max = 150) String en,
            @Min(0) @Max(10) int steps,
            @Nullable @Size(max = 64) String leadsTo) {}

    /** The view of an instrument in a language. */
    public static AssessmentInstrumentView of(Instrument instrument, Locale locale) {
        LocalizedText title = instrument.title();
        return new AssessmentInstrumentView(
                instrument.code(),
                instrument.version(),
                new InstrumentName(title.in(locale), title.zh(), title.en()),
                instrument.source(),
                new InstrumentUse(
                        instrument.use().validFrom(),
                        instrument.use().ageFrom(),
                        instrument.use().ageTo(),
                        instrument.use().nextDueMonths()),
                instrument.scoring(),
                instrument.maxScore(),
                instrument.groups().stream().map(group -> group(group, locale)).toList(),
                results(instrument, locale));
    }

    private static InstrumentResults results(Instrument instrument, Locale locale) {
        return new InstrumentResults(
                instrument.levelList(),
                instrument.levels().stream()
                        .map(level -> band(level, CodeLabels.of(instrument.levelList(), level.level()), locale))
                        .toList(),
                instrument.mostSteps(),
                instrument.circumstances().stream()
                        .map(each -> circumstance(each, locale))
                        .toList());
    }

    private static InstrumentItemGroup group(Group group, Locale locale) {
        LocalizedText label = group.label();
        return new InstrumentItemGroup(
                group.code(),
                label.in(locale),
                label.zh(),
                label.en(),
                group.weight(),
                group.maxPoints(),
                group.items().stream().map(item -> question(item, locale)).toList());
    }

    private static InstrumentQuestion question(Item item, Locale locale) {
        LocalizedText label = item.label();
        return new InstrumentQuestion(
                item.code(),
                label.in(locale),
                label.zh(),
                label.en(),
                item.answers().stream().map(answer -> option(answer, locale)).toList());
    }

    private static InstrumentOption option(Answer answer, Locale locale) {
        LocalizedText label = answer.label();
        return new InstrumentOption(
                answer.code(), label.in(locale), label.zh(), label.en(), answer.points(), answer.level());
    }

    private static InstrumentBand band(Level level, LocalizedText label, Locale locale) {
        return new InstrumentBand(level.level(), label.in(locale), label.zh(), label.en(), level.from(), level.to());
    }

    private static InstrumentCircumstance circumstance(Circumstance circumstance, Locale locale) {
        LocalizedText label = circumstance.label();
        return new InstrumentCircumstance(
                circumstance.code(),
                label.in(locale),
                label.zh(),
                label.en(),
                circumstance.steps(),
                circumstance.level());
    }
}
