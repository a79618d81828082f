// SPDX-License-Identifier: Apache-2.0
/** Eligibility rules as versioned data, and their result for a person. */
@NullMarked
package org.zhongfu.matching.rule;

import org.jspecify.annotations.NullMarked;
