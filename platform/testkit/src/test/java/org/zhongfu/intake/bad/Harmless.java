// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import java.time.Duration;

/** Breaks no rule. */
public record Harmless(Duration length) {}
