// SPDX-License-Identifier: Apache-2.0
/**
 * Matching runs: the needs of an area are held, allocated together, and offered to the chosen lines once an officer
 * applies the run.
 */
@NullMarked
package org.zhongfu.matching.run;

import org.jspecify.annotations.NullMarked;
