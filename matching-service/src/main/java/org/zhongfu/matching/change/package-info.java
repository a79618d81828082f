// SPDX-License-Identifier: Apache-2.0
/** Changes of the service list, its rules and guides by two officers, with a preview of who gains and who loses. */
@NullMarked
package org.zhongfu.matching.change;

import org.jspecify.annotations.NullMarked;
