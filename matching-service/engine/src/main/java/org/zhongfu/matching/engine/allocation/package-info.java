// SPDX-License-Identifier: Apache-2.0
/**
 * Allocates the units of contract lines to the needs of a backlog. All needs are considered together, so that a need
 * with good alternatives leaves a scarce unit to one without. Has no framework, no wall clock and no storage.
 */
@NullMarked
package org.zhongfu.matching.engine.allocation;

import org.jspecify.annotations.NullMarked;
