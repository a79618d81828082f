// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A step that rules may name.
 *
 * @param operation operation id of the API description
 * @param done what the person did, behind "You " and "您已"
 * @param toDo what is to be done, behind "must " and "才能"
 * @param roles roles that may take the step
 * @param who who may take it of these roles, and their area, behind "another " and "另一名"
 * @param service service that carries it out
 * @param records kinds of records it is a step of
 * @param keptBy services that keep who took it, each with the links it keeps it under
 * @param judgedWith properties of its request for which the service judges rules of their own
 * @param effects effects that a rule may have for it as the later step: REVIEW only where the service has a review
 */
public record FourEyesStep(
        String operation,
        LocalizedText done,
        LocalizedText toDo,
        List<String> roles,
        LocalizedText who,
        String service,
        Set<String> records,
        Map<String, Set<StepLink>> keptBy,
        Set<String> judgedWith,
        Set<RuleEffect> effects) {

    public FourEyesStep {
        roles = List.copyOf(roles);
        records = Set.copyOf(records);
        keptBy = Map.copyOf(keptBy);
        judgedWith = Set.copyOf(judgedWith);
        effects = Set.copyOf(effects);
    }

    /** The links under which that service keeps the step; none when it does not keep it. */
    Set<StepLink> linksIn(String service) {
        return keptBy.getOrDefault(service, Set.of());
    }
}
