// SPDX-License-Identifier: Apache-2.0
/** Tests of matches and their units. */
@NullMarked
package org.zhongfu.matching.match;

import org.jspecify.annotations.NullMarked;
