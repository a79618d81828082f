// SPDX-License-Identifier: Apache-2.0
/** Who may have a service: rules as versioned data, and the decision they make about a person. */
@NullMarked
package org.zhongfu.matching.rule;

import org.jspecify.annotations.NullMarked;
