// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/** The rules of this build against the descriptions of the services: each step exists, with the roles and properties named. */
class FourEyesDataTest {

    private static final FourEyesRules RULES = RulesReader.read(RulesReader.RESOURCE);
    private static final Pattern ROLE = Pattern.compile("`([a-z-]+)`");

    private static final Map<String, ApiOperation> OPERATIONS = Stream.of(
                    "intake", "matching", "workorder", "evaluation")
            .flatMap(service -> description(service).operations().stream())
            .collect(Collectors.toMap(ApiOperation::id, operation -> operation, (one, other) -> one));

    private static final JsonNode SCHEMAS = schemas();

    static List<FourEyesStep> steps() {
        return RULES.steps();
    }

    static List<FourEyesRule> rules() {
        return RULES.rules();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepIsAnOperationOfAService(FourEyesStep step) {
        assertThat(OPERATIONS).containsKey(step.operation());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theRolesOfAStepAreThoseOfItsOperation(FourEyesStep step) {
        String description =
                operation(step.operation()).node().path("description").asText();
        Matcher roles = ROLE.matcher(description.substring(description.lastIndexOf("Roles:")));

        assertThat(new TreeSet<>(step.roles()))
                .isEqualTo(new TreeSet<>(
                        roles.results().map(found -> found.group(1)).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePropertyOfARuleIsOneOfTheRequest(FourEyesRule rule) {
        Optional.ofNullable(rule.limits().onlyWith()).ifPresent(property -> rule.later()
                .forEach(step -> assertThat(propertiesOf(operation(step))).contains(property)));
    }

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(RULES.steps().stream().flatMap(step -> Stream.of(step.done(), step.toDo(), step.who())))
                .allMatch(text -> !text.en().isBlank() && text.zh().codePoints().anyMatch(Character::isIdeographic));
        assertThat(RULES.rules())
                .allMatch(rule -> !rule.source().isBlank()
                        && rule.title().zh().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void theLinksHaveLabels() {
        assertThat(CodeLists.named("four-eyes-links").orElseThrow().values())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(StepLink.values()).map(Enum::name).toList());
        assertThat(CodeLists.named("four-eyes-counted-steps").orElseThrow().values())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CountedSteps.values()).map(Enum::name).toList());
        assertThat(CodeLists.named("four-eyes-effects").orElseThrow().values())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleEffect.values()).map(Enum::name).toList());
    }

    private static List<String> propertiesOf(ApiOperation operation) {
        String reference = operation.requestSchema().path("$ref").asText();
        return SCHEMAS
                .path(reference.substring(reference.lastIndexOf('/') + 1))
                .path("properties")
                .properties()
                .stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ApiOperation operation(String id) {
        return Optional.ofNullable(OPERATIONS.get(id)).orElseThrow();
    }

    private static ApiDocument description(String service) {
        return ApiDocument.parse(read(service + "-service"));
    }

    /** Of intake, the one service with rules of a property. */
    private static JsonNode schemas() {
        try {
            return new ObjectMapper()
                    .readTree(read("intake-service"))
                    .path("components")
                    .path("schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String module) {
        try {
            return Files.readString(ProjectRoot.find().resolve(Path.of(module, "openapi", "openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(module, e);
        }
    }
}
