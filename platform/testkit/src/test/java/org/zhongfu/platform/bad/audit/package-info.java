// SPDX-License-Identifier: Apache-2.0
/** Code that breaks rules of the architecture, for the tests of these rules. */
@NullMarked
package org.zhongfu.platform.bad.audit;

import org.jspecify.annotations.NullMarked;
