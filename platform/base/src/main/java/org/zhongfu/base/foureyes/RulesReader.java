// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;

/** Reads the rules from their JSON form. */
public final class RulesReader {

    /** The rules of this build. */
    public static final String RESOURCE = "four-eyes-rules.json";

    private static final String FILE = "file:";
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RulesReader() {}

    private record RulesJson(
            int version, String source, @Nullable List<FourEyesStep> steps, List<RuleJson> rules) {}

    private record RuleJson(
            String code,
            LocalizedText title,
            List<String> earlier,
            List<String> later,
            StepLink linkedBy,
            @Nullable CountedSteps counted,
            @Nullable RuleEffect effect,
            LocalDate validFrom,
            @Nullable LimitsJson limits,
            String source) {

        FourEyesRule rule() {
            return new FourEyesRule(
                    code,
                    title,
                    earlier,
                    later,
                    linkedBy,
                    counted == null ? CountedSteps.LATEST : counted,
                    effect == null ? RuleEffect.REFUSE : effect,
                    validFrom,
                    limits == null ? FourEyesRule.Limits.NONE : limits.limits(),
                    source);
        }
    }

    private record LimitsJson(
            @Nullable String serviceItem,
            @Nullable Integer unitsFrom,
            @Nullable Long priceFromFen,
            @Nullable String onlyWith,
            @Nullable Set<String> earlierRoles) {

        FourEyesRule.Limits limits() {
            return new FourEyesRule.Limits(
                    serviceItem, unitsFrom, priceFromFen, onlyWith, earlierRoles == null ? Set.of() : earlierRoles);
        }
    }

    /**
     * The rules of a place, about the steps of this build: which steps there are is a matter of the code.
     *
     * @param place name of a resource, or {@code file:} and a path
     */
    public static FourEyesRules read(String place) {
        RulesJson json = json(place);
        List<FourEyesStep> steps = json(RESOURCE).steps();
        if (steps == null || (json.steps() != null && !place.equals(RESOURCE))) {
            throw new IllegalArgumentException(place + ": steps are listed in " + RESOURCE + " alone");
        }
        return new FourEyesRules(
                json.version(),
                json.source(),
                steps,
                json.rules().stream().map(RuleJson::rule).toList());
    }

    private static RulesJson json(String place) {
        try (InputStream content = open(place)) {
            return JSON.readValue(content, RulesJson.class);
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be read", e);
        }
    }

    private static InputStream open(String place) throws IOException {
        if (place.startsWith(FILE)) {
            return Files.newInputStream(Path.of(URI.create(place)));
        }
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(place);
        if (resource == null) {
            throw new IllegalStateException("the resource " + place + " is missing");
        }
        return resource;
    }

    /** Provides the rules to the beans of the service; read once, at the start. */
    static final class Producer {

        @Produces
        @Singleton
        FourEyesRules rules(FourEyesConfig config) {
            return read(config.rules());
        }
    }
}
