"""A streaming application's part in the entitlement flows."""
