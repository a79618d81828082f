// SPDX-License-Identifier: Apache-2.0
/**
 * Matching runs: the needs of an area are gathered, looked at together, and once an officer says so offered to the lines
 * that make most of them.
 */
@NullMarked
package org.zhongfu.matching.run;

import org.jspecify.annotations.NullMarked;
