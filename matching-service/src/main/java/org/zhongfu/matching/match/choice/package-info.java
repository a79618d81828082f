// SPDX-License-Identifier: Apache-2.0
/** The choice of a provider for a need: candidates, exclusions, scores and the explanation. */
@NullMarked
package org.zhongfu.matching.match.choice;

import org.jspecify.annotations.NullMarked;
