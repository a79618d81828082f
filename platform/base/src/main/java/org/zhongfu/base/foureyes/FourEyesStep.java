// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.util.List;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A step that rules may name.
 *
 * @param operation operation id of the API description
 * @param done what the person did, behind "You " and "您已"
 * @param toDo what is to be done, behind "must " and "才能"
 * @param roles roles that may take the step
 * @param who these roles and their area, behind "another " and "另一名"
 */
public record FourEyesStep(
        String operation, LocalizedText done, LocalizedText toDo, List<String> roles, LocalizedText who) {

    public FourEyesStep {
        roles = List.copyOf(roles);
    }
}
