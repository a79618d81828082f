// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.zhongfu.base.code.CodeFormat;

/**
 * The module of a course that a session teaches.
 *
 * @param courseId id of the course
 * @param moduleCode code of the module in the course
 */
@Embeddable
public record SessionModule(
        @NotNull UUID courseId, @NotNull @CodeFormat String moduleCode) {}
