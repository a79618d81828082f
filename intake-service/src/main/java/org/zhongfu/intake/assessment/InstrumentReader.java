// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.assessment.Instrument.Answer;
import org.zhongfu.intake.assessment.Instrument.Circumstance;
import org.zhongfu.intake.assessment.Instrument.Group;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.intake.assessment.Instrument.Level;
import org.zhongfu.intake.assessment.Instrument.Scoring;
import org.zhongfu.intake.assessment.Instrument.Use;
import org.zhongfu.platform.kernel.LocalizedText;

/** Reads a version of an instrument from its JSON form, in which items name a scale of answers. */
final class InstrumentReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private InstrumentReader() {}

    private record InstrumentJson(
            String code,
            int version,
            LocalizedText title,
            String source,
            Use use,
            Scoring scoring,
            String levelList,
            Map<String, List<Answer>> scales,
            List<GroupJson> groups,
            List<Level> levels,
            @Nullable Integer mostSteps,
            @Nullable List<CircumstanceJson> circumstances) {}

    private record GroupJson(
            String code, LocalizedText label, @Nullable Integer weight, List<ItemJson> items) {}

    private record ItemJson(String code, LocalizedText label, String scale) {}

    private record CircumstanceJson(
            String code,
            LocalizedText label,
            @Nullable String level,
            @Nullable Integer steps) {

        Circumstance circumstance() {
            return new Circumstance(code, label, level, steps == null ? 0 : steps);
        }
    }

    /** The instrument of a resource. */
    static Instrument read(String resource) {
        try (InputStream file = InstrumentReader.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return instrument(JSON.readValue(file, InstrumentJson.class));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static Instrument instrument(InstrumentJson json) {
        return new Instrument(
                json.code(),
                json.version(),
                json.title(),
                json.source(),
                json.use(),
                json.scoring(),
                json.levelList(),
                json.groups().stream().map(group -> group(group, json.scales())).toList(),
                json.levels(),
                json.mostSteps() == null ? 0 : json.mostSteps(),
                json.circumstances() == null
                        ? List.of()
                        : json.circumstances().stream()
                                .map(CircumstanceJson::circumstance)
                                .toList());
    }

    private static Group group(GroupJson json, Map<String, List<Answer>> scales) {
        return new Group(
                json.code(),
                json.label(),
                json.weight(),
                json.items().stream()
                        .map(item -> new Item(item.code(), item.label(), scaleOf(item, scales)))
                        .toList());
    }

    private static List<Answer> scaleOf(ItemJson item, Map<String, List<Answer>> scales) {
        List<Answer> scale = scales.get(item.scale());
        if (scale == null) {
            throw new IllegalStateException(item.code() + " has no scale " + item.scale());
        }
        return scale;
    }
}
