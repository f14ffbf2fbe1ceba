-- Who confirms a joint reply is recorded with the answers of the States (V90); these were never filled.
alter table joint_state
    drop column confirmed_at,
    drop column confirmed_by;
