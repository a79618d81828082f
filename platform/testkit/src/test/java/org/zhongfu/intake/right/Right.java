// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.right;

import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.left.Left;

/** The other half. */
public record Right(@Nullable Left left) {}
